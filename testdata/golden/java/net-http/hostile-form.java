import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "a%27b=%24%28touch+snipgen-canary%29&%60touch+snipgen-canary%60=%27%3B+touch+snipgen-canary%3B+%27&%22%3B+touch+snipgen-canary%3B+%22=%5C&%24%7Bx%7D=%7B%24%7Btouch%28%27snipgen-canary%27%29%7D%7D&%3C%2Fscript%3E=%2A%2F&nl%0A=%0Atouch+snipgen-canary%0A&%27%2Bopen%28%27snipgen-canary%27%2C%27w%27%29%2B%27=%22%2Bopen%28%22snipgen-canary%22%2C%22w%22%29%2B%22&%24%7Brequire%28%27fs%27%29.writeFileSync%28%27snipgen-canary%27%2C%27%27%29%7D=%25TEMP%25&%5Cu0022=%40snipgen-canary&%7Bx%7D=%3F%3E";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/form"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
