import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("HEAD");
        connection.setRequestProperty("Authorization", "ApiKey YOUR_API_KEY");

        int status = connection.getResponseCode();
        System.out.println(status + " " + connection.getHeaderFields());
    }
}
