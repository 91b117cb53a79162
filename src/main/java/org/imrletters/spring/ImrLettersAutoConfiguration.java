package org.imrletters.spring;

import org.imrletters.ImrLetters;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/**
 * Gives an application on Spring Boot one {@link ImrLetters}, made as its settings {@code imr-letters.*} say, unless it
 * has one of its own; and to a web application the answer for cases that are wrong.
 */
@AutoConfiguration
@EnableConfigurationProperties(LetterSettings.class)
public class ImrLettersAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  ImrLetters imrLetters(LetterSettings settings, ResourceLoader resources) {
    return settings.letters(resources.getClassLoader());
  }

  /** What needs the web of Spring, which other applications are without. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication
  static class OnTheWeb {

    @Bean
    @ConditionalOnMissingBean
    ComplaintsAdvice imrLettersComplaints() {
      return new ComplaintsAdvice();
    }
  }
}
