import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/headers"))
                .header("X-Single", "'a' 'b'")
                .header("X-Double", "\"a\" \"b\"")
                .header("X-Back", "`a` `b`")
                .header("X-Mixed", "'\"`\"'")
                .header("X-Slash", "\\ \\\\ \\' \\\" \\n \\x41 \\u0041 \\0 C:\\new\\temp\\")
                .header("X-Triple", "''' \"\"\" ```")
                .header("ETag-Like", "\"abc\\\"def\"")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
