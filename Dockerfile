# Runs the jar that "mvn package" made: docker compose up --build
FROM eclipse-temurin:17-jre

RUN useradd --system --uid 10001 --no-create-home ra-soat
WORKDIR /app
RUN mkdir data && chown ra-soat data

COPY --chown=root:root target/ra-soat-*.jar ra-soat.jar

USER ra-soat
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError"

# in the JRE image there is no curl
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=5 \
	CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]

ENTRYPOINT ["java", "-jar", "ra-soat.jar"]
