import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            [{"ts":1767349800000,"values":{"temperature":-0.0,"humidity":55.10,"pressure":1.01325E+5,"doorOpen":false}},{"ts":1767349801000,"values":{"temperature":21,"gps":[50.9413,6.9583,null],"fw":"1.10","raw":"0x00FF"}}]""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://iot.example.com/api/v1/YOUR_DEVICE_TOKEN/telemetry"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
