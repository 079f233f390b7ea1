import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        byte[] body = Base64.getDecoder().decode("LS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1kNzQ0OTZkNjY5NTg4NzNlDQpDb250ZW50LURpc3Bvc2l0aW9uOiBmb3JtLWRhdGE7IG5hbWU9ImNoYW5uZWxzIg0KDQpDMEVYQU1QTEUsQzFFWEFNUExFDQotLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLWQ3NDQ5NmQ2Njk1ODg3M2UNCkNvbnRlbnQtRGlzcG9zaXRpb246IGZvcm0tZGF0YTsgbmFtZT0iaW5pdGlhbF9jb21tZW50Ig0KDQpUb2RheSdzIGNoYXJ0IPCfk4gNCi0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tZDc0NDk2ZDY2OTU4ODczZQ0KQ29udGVudC1EaXNwb3NpdGlvbjogZm9ybS1kYXRhOyBuYW1lPSJmaWxlIjsgZmlsZW5hbWU9ImNoYXJ0LnBuZyINCkNvbnRlbnQtVHlwZTogaW1hZ2UvcG5nDQoNColQTkcNChoKAAAADUlIRFIAAAAGAAAABAgCAAAAImbZFAAAABFJREFUeNpjkC/fgoYYyBUCAIowHvElNB3AAAAAAElFTkSuQmCCDQotLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLWQ3NDQ5NmQ2Njk1ODg3M2UtLQ0K");

        URL url = URI.create("https://chat.example.com/api/files.upload").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer YOUR_TOKEN");
        connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=------------------------d74496d66958873e");
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
