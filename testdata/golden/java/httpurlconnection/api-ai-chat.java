import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {
              "model": "example-large",
              "messages": [
                {"role": "system", "content": "You answer in one sentence.\\nNever say \\"as a model\\"."},
                {"role": "user", "content": "What's the weather in Z\u00fcrich? Cost < $5 & no ${env}."}
              ],
              "tools": [{"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}, "unit": {"enum": ["c", "f", null]}}, "required": ["city"], "additionalProperties": false}}}],
              "temperature": 1.0,
              "top_p": 0.95,
              "stop": ["\\n\\n", "###"],
              "seed": 42,
              "stream": true
            }""";

        URL url = URI.create("https://ai.example.com/v1/chat/completions").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer sk_test_example");
        connection.setRequestProperty("Accept", "text/event-stream");
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
