package vn.rasoat.procedure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * The last net under {@link Attempts}: a race lost in the engine is told like every
 * refusal, not like a fault of the product.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LostEngineRaces implements HandlerExceptionResolver {

	private final ObjectProvider<HandlerExceptionResolver> refusals;

	LostEngineRaces(@Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> refusals) {
		this.refusals = refusals;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		return (ex instanceof OptimisticLockingException)
				? this.refusals.getObject().resolveException(request, response, handler, new BusyNow()) : null;
	}

}
