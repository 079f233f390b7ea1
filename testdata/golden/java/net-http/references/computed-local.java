import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String date = java.time.ZonedDateTime.now().format(java.time.format.DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm", java.util.Locale.US));

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/events"))
                .header("X-Day", date)
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
