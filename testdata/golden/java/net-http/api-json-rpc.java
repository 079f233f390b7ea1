import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            [
              {"jsonrpc": "2.0", "method": "getBalance", "params": ["account-1", "latest"], "id": 1},
              {"jsonrpc": "2.0", "method": "notify", "params": {}},
              {"jsonrpc": "2.0", "method": "ping", "id": null}
            ]""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:8545/rpc"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
