using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/text");
request.Content = new StringContent("😀𝒳\u2028line\u2029para\u0085next\u200bzero\u200d\u202ertl\u202c ‘a’ ‚b‛ “c” „d‟ é\uffff");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
