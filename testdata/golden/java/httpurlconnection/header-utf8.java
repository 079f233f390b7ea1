import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://api.example.com/headers").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("X-City", "K\u00f6ln");
        connection.setRequestProperty("X-Emoji", "a\ud83d\ude00b");
        connection.setRequestProperty("X-Breaks", "a\u0085b\u2028c\u200bd");
        connection.setRequestProperty("X-Quotes", "\u2018a\u2019 \u201cb\u201d \u201ac\u201e");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
