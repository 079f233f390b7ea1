import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/'$(touch$%7BIFS%7Dsnipgen-canary)'/%60touch$%7BIFS%7Dsnipgen-canary%60/%22$(touch$%7BIFS%7Dsnipgen-canary)%22/$%7Bx%7D/%23%7Bx%7D/%5C(x)?a='+open('snipgen-canary','w')+'&$%7Brequire('fs').writeFileSync('snipgen-canary','')%7D&%60;touch$%7BIFS%7Dsnipgen-canary;%60=%22;touch$%7BIFS%7Dsnipgen-canary;%22&%25TEMP%25&%7B$x%7D&%7B$%7Btouch('snipgen-canary')%7D%7D&a'b%22c%60d=%5C"))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
