import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

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

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://ai.example.com/v1/chat/completions"))
                .header("Authorization", "Bearer sk_test_example")
                .header("Accept", "text/event-stream")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
