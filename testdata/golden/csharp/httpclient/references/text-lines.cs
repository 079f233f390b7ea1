using System;
using System.Net.Http;
using System.Net.Http.Headers;

var nameValue = Environment.GetEnvironmentVariable("NAME");
var odd = Environment.GetEnvironmentVariable("ODD");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/notes");
request.Content = new StringContent("Dear " + nameValue + @",
it's ""here"": {x} \ $HOME `id` """""" %d
" + odd);
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
