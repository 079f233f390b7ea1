import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            <C:calendar-query xmlns:C="urn:ietf:params:xml:ns:caldav"><C:filter><![CDATA[a<b && "c">']]></C:filter></C:calendar-query>""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://dav.example.com/dav/calendar/"))
                .header("Depth", "0")
                .header("Content-Type", "text/xml")
                .method("REPORT", HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
