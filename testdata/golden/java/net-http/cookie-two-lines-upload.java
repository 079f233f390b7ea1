import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        // Restricted headers must be allowed before the first client is made.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection,expect,host,upgrade");
        String body = """
            --X9\r
            Content-Disposition: form-data; name="title"\r
            \r
            Quarterly\r
            --X9--\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("http://origin.example.com/upload"))
                .header("Host", "www.example.com")
                .header("Cookie", "a=1; b=2")
                .header("Content-Type", "multipart/form-data; boundary=X9")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
