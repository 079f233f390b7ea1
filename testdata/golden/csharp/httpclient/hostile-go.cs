using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/run");
request.Headers.Add("X-Try-1", "\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\"");
request.Headers.Add("X-Try-2", "`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+`");
request.Headers.Add("X-Try-3", "\\\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\\"");
request.Headers.Add("X-Try-4", "\\`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\`");
request.Headers.Add("X-Try-5", "'+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+'");
request.Headers.Add("X-Try-6", "*/func() string { os.Create(\"snipgen-canary\"); return \"\" }()/*");
request.Headers.Add("X-Try-7", "//func() string { os.Create(\"snipgen-canary\"); return \"\" }()");
request.Headers.Add("X-Try-8", "%s %v %!d(x) %[1]d %%");
request.Headers.Add("X-Try-9", "{{.Method}} {{printf \"%s\" .}} {{template \"x\"}} {{/* x */}} {{end}} {{define \"x\"}}");
request.Headers.Add("X-Try-10", "{{`}}`}} {{\"{{\"}}");
request.Headers.Add("X-Try-12", "\\");
request.Content = new StringContent(@"""+func() string { os.Create(""snipgen-canary""); return """" }()+""
`+func() string { os.Create(""snipgen-canary""); return """" }()+`
\""+func() string { os.Create(""snipgen-canary""); return """" }()+\""
\`+func() string { os.Create(""snipgen-canary""); return """" }()+\`
'+func() string { os.Create(""snipgen-canary""); return """" }()+'
*/func() string { os.Create(""snipgen-canary""); return """" }()/*
//func() string { os.Create(""snipgen-canary""); return """" }()
%s %v %!d(x) %[1]d %%
{{.Method}} {{printf ""%s"" .}} {{template ""x""}} {{/* x */}} {{end}} {{define ""x""}}
{{`}}`}} {{""{{""}}
""
var _ = func() string { os.Create(""snipgen-canary""); return """" }()
//
\");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
