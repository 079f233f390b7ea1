import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Headers headers = new Headers.Builder()
                .add("X-Try-1", "{System.IO.File.Create(\"snipgen-canary\")}")
                .add("X-Try-2", "{{System.IO.File.Create(\"snipgen-canary\")}}")
                .add("X-Try-3", "\"+System.IO.File.Create(\"snipgen-canary\")+\"")
                .add("X-Try-4", "\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"")
                .add("X-Try-5", "\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"")
                .add("X-Try-6", "\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"")
                .add("X-Try-7", "\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"")
                .add("X-Try-8", "@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"")
                .add("X-Try-9", "$\"{System.IO.File.Create(\"snipgen-canary\")}\"")
                .add("X-Try-10", "{0} {x:System.IO.File.Create(\"snipgen-canary\")} {")
                .add("X-Try-11", "}")
                .add("X-Try-12", "\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022")
                .add("X-Try-13", "*/System.IO.File.Create(\"snipgen-canary\");/*")
                .addUnsafeNonAscii("X-Try-14", "\u0085System.IO.File.Create(\"snipgen-canary\");//")
                .addUnsafeNonAscii("X-Try-15", "\u2028System.IO.File.Create(\"snipgen-canary\");\u2029//")
                .add("X-Try-17", "\\")
                .add("Content-Type", "text/plain")
                .build();

        String content = "{System.IO.File.Create(\"snipgen-canary\")}\n{{System.IO.File.Create(\"snipgen-canary\")}}\n\"+System.IO.File.Create(\"snipgen-canary\")+\"\n\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\n\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"\n\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"\n\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"\n@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"\n$\"{System.IO.File.Create(\"snipgen-canary\")}\"\n{0} {x:System.IO.File.Create(\"snipgen-canary\")} {\n}\n\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022\n*/System.IO.File.Create(\"snipgen-canary\");/*\n\u0085System.IO.File.Create(\"snipgen-canary\");//\n\u2028System.IO.File.Create(\"snipgen-canary\");\u2029//\n\"\n#line 1\nSystem.IO.File.Create(\"snipgen-canary\");//\n\\";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/run")
                .headers(headers)
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
