import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        byte[] body = Base64.getDecoder().decode("CzBVep/E6Q4zWH2ix+wRNluApcrvFDleg6jN8hc8YYY=");

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://upload.example.com/upload/files?uploadType=resumable&upload_id=YOUR_UPLOAD_ID"))
                .header("Content-Range", "bytes 524288-524319/2000000")
                .header("Content-Type", "video/mp4")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
