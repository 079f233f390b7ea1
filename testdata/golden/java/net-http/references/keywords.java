import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

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

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/" + URLEncoder.encode(classValue, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(importValue, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(url, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(responseValue, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(headersValue, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(requestValue, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(clientValue, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(os, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(userId, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(userId2, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(userid, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(x1, StandardCharsets.UTF_8).replace("+", "%20")))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
