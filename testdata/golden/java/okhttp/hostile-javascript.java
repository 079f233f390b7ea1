import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Headers headers = new Headers.Builder()
                .add("X-Try-1", "${require('fs').writeFileSync('snipgen-canary','')}")
                .add("X-Try-2", "'+require('fs').writeFileSync('snipgen-canary','')+'")
                .add("X-Try-3", "\"+require('fs').writeFileSync('snipgen-canary','')+\"")
                .add("X-Try-4", "`+require('fs').writeFileSync('snipgen-canary','')+`")
                .add("X-Try-5", "\\`+require('fs').writeFileSync('snipgen-canary','')+\\`")
                .add("X-Try-6", "\\${require('fs').writeFileSync('snipgen-canary','')}")
                .add("X-Try-7", "\\'+require('fs').writeFileSync('snipgen-canary','')+\\'")
                .add("X-Try-8", "\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027")
                .add("X-Try-9", "\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60")
                .add("X-Try-10", "${process.binding('fs')}")
                .add("X-Try-11", "*/require('fs').writeFileSync('snipgen-canary','')/*")
                .add("X-Try-12", "</script><script>require('fs').writeFileSync('snipgen-canary','')</script>")
                .addUnsafeNonAscii("X-Try-14", "\u2028require('fs').writeFileSync('snipgen-canary','')\u2029require('fs').writeFileSync('snipgen-canary','')//")
                .add("X-Try-15", "\\")
                .add("Content-Type", "text/plain")
                .build();

        String content = "${require('fs').writeFileSync('snipgen-canary','')}\n'+require('fs').writeFileSync('snipgen-canary','')+'\n\"+require('fs').writeFileSync('snipgen-canary','')+\"\n`+require('fs').writeFileSync('snipgen-canary','')+`\n\\`+require('fs').writeFileSync('snipgen-canary','')+\\`\n\\${require('fs').writeFileSync('snipgen-canary','')}\n\\'+require('fs').writeFileSync('snipgen-canary','')+\\'\n\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027\n\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60\n${process.binding('fs')}\n*/require('fs').writeFileSync('snipgen-canary','')/*\n</script><script>require('fs').writeFileSync('snipgen-canary','')</script>\n<!--require('fs').writeFileSync('snipgen-canary','')\n-->require('fs').writeFileSync('snipgen-canary','')\n\u2028require('fs').writeFileSync('snipgen-canary','')\u2029require('fs').writeFileSync('snipgen-canary','')//\n\\";
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
