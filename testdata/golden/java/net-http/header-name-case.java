import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/headers"))
                .header("aCCEPT", "*/*")
                .header("USER-AGENT", "Example/1.0")
                .header("x-lower", "1")
                .header("X-UPPER", "2")
                .header("DNT", "1")
                .header("WWW-test", "3")
                .header("SOAPACTION", "\"urn:x\"")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
