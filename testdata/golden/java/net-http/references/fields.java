import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String odd = System.getenv("ODD");
        String firstValue2 = System.getenv("FIRST");
        String second = System.getenv("SECOND");

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/items"))
                .header("X-Odd", "a " + odd + " z")
                .header("X-Two", firstValue2 + second)
                .header("X-Braces", "{\"" + firstValue2 + "\": \"{" + second + "}\"}")
                .header("X-Same", firstValue2)
                .header("X-Quote", "it's \"" + firstValue2 + "\" \\ $x ${y} `z` %s !")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
