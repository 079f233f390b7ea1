using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://git.example.com/example/project.git/info/refs?service=git-upload-pack");
request.Headers.Add("Git-Protocol", "version=2");
request.Headers.TryAddWithoutValidation("Pragma", "no-cache");
request.Headers.Add("Accept", "*/*");
var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("oauth2:YOUR_TOKEN"));
request.Headers.Authorization = new AuthenticationHeaderValue("Basic", credentials);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
