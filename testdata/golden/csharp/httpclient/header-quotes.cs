using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Headers.Add("X-Single", "'a' 'b'");
request.Headers.Add("X-Double", "\"a\" \"b\"");
request.Headers.Add("X-Back", "`a` `b`");
request.Headers.Add("X-Mixed", "'\"`\"'");
request.Headers.Add("X-Slash", "\\ \\\\ \\' \\\" \\n \\x41 \\u0041 \\0 C:\\new\\temp\\");
request.Headers.Add("X-Triple", "''' \"\"\" ```");
request.Headers.Add("ETag-Like", "\"abc\\\"def\"");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
