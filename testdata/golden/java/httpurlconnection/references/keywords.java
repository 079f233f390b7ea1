import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String classValue = System.getenv("CLASS");
        String importValue = System.getenv("IMPORT");
        String urlValue = System.getenv("URL");
        String response = System.getenv("RESPONSE");
        String headersValue = System.getenv("HEADERS");
        String request = System.getenv("REQUEST");
        String client = System.getenv("CLIENT");
        String os = System.getenv("OS");
        String user = System.getenv("USER_VALUE");
        String userId = System.getenv("USER_ID");
        String userId2 = System.getenv("USER_ID_VALUE");
        String userid = System.getenv("USERID");
        String x1 = System.getenv("X1");

        URL url = URI.create("https://api.example.com/" + URLEncoder.encode(classValue, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(importValue, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(urlValue, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(response, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(headersValue, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(request, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(client, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(os, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(userId, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(userId2, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(userid, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(x1, StandardCharsets.UTF_8).replace("+", "%20")).toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
