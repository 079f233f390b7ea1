import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "AAAAABIKB2V4YW1wbGUQlgEY/////w8=";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://grpc.example.com/example.greeter.v1.Greeter/SayHello"))
                .header("Content-Type", "application/grpc-web-text+proto")
                .header("Accept", "application/grpc-web-text")
                .header("X-Grpc-Web", "1")
                .header("X-User-Agent", "grpc-web-javascript/0.1")
                .header("grpc-timeout", "5000m")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
