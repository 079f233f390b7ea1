import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://bucket.storage.example.com/photos/old%20%26%20new.jpg?versionId=YOUR_VERSION_ID&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=YOUR_ACCESS_KEY%2F20260102%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20260102T103000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=YOUR_SIGNATURE"))
                .DELETE()
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
