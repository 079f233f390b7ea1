import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"series":[{"metric":"app.request.duration","type":3,"points":[[1767349800,0.0421],[1767349860,1.5e-7],[1767349920,12.0]],"tags":["env:test","version:1.10"],"unit":"second"},{"metric":"app.errors","type":1,"interval":10,"points":[]}]}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://metrics.example.com/api/v2/series"))
                .header("DD-API-KEY", "YOUR_API_KEY")
                .header("DD-APPLICATION-KEY", "YOUR_APP_KEY")
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
