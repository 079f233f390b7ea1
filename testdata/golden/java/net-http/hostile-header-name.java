import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/run"))
                .header("X-`touch$IFS'snipgen-canary'`", "1")
                .header("X-'+'", "2")
                .header("'$_SERVER'", "3")
                .header("X-$PATH-%TEMP%-!!", "4")
                .header("X-'-`touch$IFS'snipgen-canary'`-'", "5")
                .header("a'.'b", "6")
                .header("*#-'", "7")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
