import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            "+func() string { os.Create("snipgen-canary"); return "" }()+"
            `+func() string { os.Create("snipgen-canary"); return "" }()+`
            \\"+func() string { os.Create("snipgen-canary"); return "" }()+\\"
            \\`+func() string { os.Create("snipgen-canary"); return "" }()+\\`
            '+func() string { os.Create("snipgen-canary"); return "" }()+'
            */func() string { os.Create("snipgen-canary"); return "" }()/*
            //func() string { os.Create("snipgen-canary"); return "" }()
            %s %v %!d(x) %[1]d %%
            {{.Method}} {{printf "%s" .}} {{template "x"}} {{/* x */}} {{end}} {{define "x"}}
            {{`}}`}} {{"{{"}}
            "
            var _ = func() string { os.Create("snipgen-canary"); return "" }()
            //
            \\""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/run")
                .header("X-Try-1", "\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\"")
                .header("X-Try-2", "`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+`")
                .header("X-Try-3", "\\\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\\"")
                .header("X-Try-4", "\\`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\`")
                .header("X-Try-5", "'+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+'")
                .header("X-Try-6", "*/func() string { os.Create(\"snipgen-canary\"); return \"\" }()/*")
                .header("X-Try-7", "//func() string { os.Create(\"snipgen-canary\"); return \"\" }()")
                .header("X-Try-8", "%s %v %!d(x) %[1]d %%")
                .header("X-Try-9", "{{.Method}} {{printf \"%s\" .}} {{template \"x\"}} {{/* x */}} {{end}} {{define \"x\"}}")
                .header("X-Try-10", "{{`}}`}} {{\"{{\"}}")
                .header("X-Try-12", "\\")
                .header("Content-Type", "text/plain")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
