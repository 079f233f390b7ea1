import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        byte[] body = Base64.getDecoder().decode("LS1SMQ0KQ29udGVudC1UeXBlOiBhcHBsaWNhdGlvbi9qc29uOyBjaGFyc2V0PVVURi04DQoNCnsibmFtZSI6ICJwaG90by5iaW4ifQ0KLS1SMQ0KQ29udGVudC1UeXBlOiBhcHBsaWNhdGlvbi9vY3RldC1zdHJlYW0NCkNvbnRlbnQtSUQ6IDxwaG90b0BleGFtcGxlLmNvbT4NCg0KAAH+/w0KLS1SMS0tDQo=");

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/upload"))
                .header("Content-Type", "multipart/related; type=\"application/json\"; boundary=R1")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
