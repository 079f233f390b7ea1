import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:9090/api/v1/query_range?query=sum+by+(code)+(rate(http_requests_total%7Bjob%3D%22api%22%2Cpath%3D~%22%2Fv1%2F.%2B%22%7D%5B5m%5D))&start=2026-01-02T10:00:00.000Z&end=2026-01-02T11:00:00.000Z&step=15s&timeout="))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
