import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://api.example.com/run").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("X-`touch$IFS'snipgen-canary'`", "1");
        connection.setRequestProperty("X-'+'", "2");
        connection.setRequestProperty("'$_SERVER'", "3");
        connection.setRequestProperty("X-$PATH-%TEMP%-!!", "4");
        connection.setRequestProperty("X-'-`touch$IFS'snipgen-canary'`-'", "5");
        connection.setRequestProperty("a'.'b", "6");
        connection.setRequestProperty("*#-'", "7");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
