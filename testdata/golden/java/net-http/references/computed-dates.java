import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String date = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", java.util.Locale.US));
        String date2 = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", java.util.Locale.US));
        String date3 = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd", java.util.Locale.US));
        String date4 = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).plusDays(2).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", java.util.Locale.US));
        String date5 = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).plusSeconds(90).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", java.util.Locale.US));

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/events"))
                .header("Date", date)
                .header("X-Iso", date2)
                .header("X-Day", date3)
                .header("X-Minute", date4)
                .header("X-Second", date5)
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
