package org.readout.notify.delivery.request;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.readout.notify.delivery.Outcome;

/** Posts to an address that somebody gave. No redirect is followed: it would lead to an address nobody checked. */
@ApplicationScoped
public class Requests {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final int MOST_TO_ONE_HOST = 64;

    private final HttpClient http;
    private final Resolver resolver;
    private final RequestConfig config;
    private final Clock clock;

    Requests(Vertx vertx, Resolver resolver, RequestConfig config, Clock clock) {
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxPoolSize(MOST_TO_ONE_HOST)
                .setKeepAliveTimeout(30)
                .setMaxWaitQueueSize(-1));
        this.resolver = resolver;
        this.config = config;
        this.clock = clock;
    }

    /** Posts once. An answer with one of the statuses {@code gone} means that nothing will ever arrive there. */
    public Outcome post(URI url, Map<String, String> headers, Buffer content, Set<Integer> gone)
            throws InterruptedException {
        return switch (resolver.resolve(url.getHost())) {
            case Resolver.Resolved.Allowed allowed -> {
                RequestOptions options = options(url, allowed.address());
                headers.forEach(options::putHeader);
                yield post(options, content, gone);
            }
            case Resolver.Resolved.Unknown unknown -> new Outcome.Failed(unknown.why());
            case Resolver.Resolved.Forbidden forbidden -> new Outcome.Refused(forbidden.why());
        };
    }

    private Outcome post(RequestOptions options, Buffer content, Set<Integer> gone) throws InterruptedException {
        var sent = new AtomicReference<HttpClientRequest>();
        var answer = http.request(options)
                .onSuccess(sent::set)
                .compose(request -> request.send(content)
                        .compose(response -> Answer.read(request, response, config.longestAnswer())))
                .toCompletionStage()
                .toCompletableFuture();
        try {
            return outcome(answer.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS), gone);
        } catch (TimeoutException e) {
            // A body that comes drop by drop never idles; only this ends it.
            Optional.ofNullable(sent.get()).ifPresent(HttpClientRequest::reset);
            return new Outcome.Failed(
                    "no whole answer within " + config.timeout().toSeconds() + " seconds");
        } catch (ExecutionException e) {
            return new Outcome.Failed(String.valueOf(e.getCause().getMessage()));
        }
    }

    private RequestOptions options(URI url, InetAddress address) {
        boolean secure = "https".equalsIgnoreCase(url.getScheme());
        int port = url.getPort() != -1 ? url.getPort() : secure ? 443 : 80;
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false)
                .setIdleTimeout(config.timeout().toMillis())
                .setTimeout(config.timeout().toMillis())
                .putHeader("user-agent", "Readout");
    }

    private Outcome outcome(Answer answer, Set<Integer> gone) {
        int status = answer.status();
        String words = status + (answer.firstWords().isEmpty() ? "" : " " + answer.firstWords());
        if (status >= 200 && status < 300) {
            return new Outcome.Arrived(words);
        }
        if (gone.contains(status)) {
            return new Outcome.Gone(words);
        }
        Optional<Duration> retryAfter = status == TOO_MANY_REQUESTS || status == UNAVAILABLE
                ? answer.retryAfter().flatMap(value -> RetryAfter.read(value, clock.instant()))
                : Optional.empty();
        return new Outcome.Failed(words, retryAfter);
    }
}
