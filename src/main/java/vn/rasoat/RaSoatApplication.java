package vn.rasoat;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class RaSoatApplication {

	public static void main(String[] args) {
		SpringApplication.run(RaSoatApplication.class, args);
	}

}
