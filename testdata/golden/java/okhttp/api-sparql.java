import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            SELECT ?name ?mail
            WHERE {
              ?person foaf:name ?name ; foaf:mbox ?mail .
              FILTER(?name != "it's \\"x\\""@en)
            }
            LIMIT 10""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://sparql.example.com/sparql?default-graph-uri=http%3A%2F%2Fwww.example.com%2Fgraph")
                .header("Accept", "application/sparql-results+json")
                .header("Content-Type", "application/sparql-query")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
