import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String odd = System.getenv("ODD");
        String firstValue = System.getenv("FIRST");
        String second = System.getenv("SECOND");

        if (("" + odd + firstValue + second).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a variable has a line break");
        }

        URL url = URI.create("https://api.example.com/items").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("X-Odd", "a " + odd + " z");
        connection.setRequestProperty("X-Two", firstValue + second);
        connection.setRequestProperty("X-Braces", "{\"" + firstValue + "\": \"{" + second + "}\"}");
        connection.setRequestProperty("X-Same", firstValue);
        connection.setRequestProperty("X-Quote", "it's \"" + firstValue + "\" \\ $x ${y} `z` %s !");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
