import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String classValue = System.getenv("CLASS");
        String importValue = System.getenv("IMPORT");
        String url = System.getenv("URL");
        String responseValue = System.getenv("RESPONSE");
        String headersValue = System.getenv("HEADERS");
        String requestValue = System.getenv("REQUEST");
        String clientValue = System.getenv("CLIENT");
        String os = System.getenv("OS");
        String user = System.getenv("USER_VALUE");
        String userId = System.getenv("USER_ID");
        String userId2 = System.getenv("USER_ID_VALUE");
        String userid = System.getenv("USERID");
        String x1 = System.getenv("X1");

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/" + classValue + "/" + importValue + "/" + url + "/" + responseValue + "/" + headersValue + "/" + requestValue + "/" + clientValue + "/" + os + "/" + user + "/" + userId + "/" + userId2 + "/" + userid + "/" + x1))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
