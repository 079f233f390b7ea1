import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "\ud83d\ude00\ud835\udcb3\u2028line\u2029para\u0085next\u200bzero\u200d\u202ertl\u202c \u2018a\u2019 \u201ab\u201b \u201cc\u201d \u201ed\u201f e\u0301\uffff";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/text"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
