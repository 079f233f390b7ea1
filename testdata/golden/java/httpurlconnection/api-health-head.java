import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://status.example.com/healthz?verbose").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("HEAD");

        int status = connection.getResponseCode();
        System.out.println(status + " " + connection.getHeaderFields());
    }
}
