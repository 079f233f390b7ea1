import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"_id":"@example/widget","name":"@example/widget","dist-tags":{"latest":"1.0.0","next":"2.0.0-rc.1"},"versions":{"1.0.0":{"name":"@example/widget","version":"1.0.0","scripts":{"test":"node -e \\"process.exit(0)\\" && echo $?"},"bin":{},"dependencies":{"left":"^1.0","right":">=2 <3 || ~4.1"},"dist":{"shasum":"5a4728bd8faf8f3f9f447ce6238d2fde94df25d4","integrity":"sha512-TqmZOf6ymnSq0x6RokeNH9qCX4vS4tgt5H4Z1xYD+DslzZTfkp4umsQE2sBJdds0jkS/hwg+j0WpfmS1FE4F9w=="}}},"access":null,"_attachments":{"@example/widget-1.0.0.tgz":{"content_type":"application/octet-stream","data":"H4sIAAAAAAAC/xE82yYjRbj17XUwfeSxmkdNThcRsFLTkiS8SLw2L6kVDlISH+j5kLBufxzBwmbo/8HGUmHnKW0QU0cQuw==","length":70}}}""";

        URL url = URI.create("https://packages.example.com/@example%2fwidget").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("PUT");
        connection.setRequestProperty("Authorization", "Bearer YOUR_TOKEN");
        connection.setRequestProperty("npm-auth-type", "web");
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
