using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Patch, "https://api.example.com/documents/7");
request.Headers.TryAddWithoutValidation("If-Match", "\"3\"");
request.Content = new StringContent("[{\"op\":\"test\",\"path\":\"/a~1b/c~0d\",\"value\":1.0},{\"op\":\"replace\",\"path\":\"/tags/-\",\"value\":null},{\"op\":\"remove\",\"path\":\"\"},{\"op\":\"move\",\"from\":\"/x\",\"path\":\"/y\"}]");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json-patch+json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
