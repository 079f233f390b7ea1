import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"$(touch snipgen-canary)":"`touch snipgen-canary`","'; touch snipgen-canary; '":"'+open('snipgen-canary','w')+'","${x}":"{${touch('snipgen-canary')}}","\\"+x+\\"":"\\");open(\\"snipgen-canary\\",\\"w\\");//","#{x}":"\\\\","</script>":"*/","`+x+`":"${require('fs').writeFileSync('snipgen-canary','')}","\\\\u0022":"\\u0022+x+\\u0022","$x":"?>"}""";

        URL url = URI.create("https://api.example.com/echo").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        try (OutputStream stream = connection.getOutputStream()) {
            stream.write(body.getBytes(StandardCharsets.UTF_8));
        }

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
