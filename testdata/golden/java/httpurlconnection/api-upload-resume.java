import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        byte[] body = Base64.getDecoder().decode("CzBVep/E6Q4zWH2ix+wRNluApcrvFDleg6jN8hc8YYY=");

        URL url = URI.create("https://upload.example.com/upload/files?uploadType=resumable&upload_id=YOUR_UPLOAD_ID").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("PUT");
        connection.setRequestProperty("Content-Range", "bytes 524288-524319/2000000");
        connection.setRequestProperty("Content-Type", "video/mp4");
        connection.setDoOutput(true);
        try (OutputStream stream = connection.getOutputStream()) {
            stream.write(body);
        }

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
