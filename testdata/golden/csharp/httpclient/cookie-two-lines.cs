using System;
using System.Net.Http;
using System.Text;

using var handler = new SocketsHttpHandler
{
    RequestHeaderEncodingSelector = (name, message) => Encoding.UTF8,
};
using var client = new HttpClient(handler);
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/account");
request.Headers.TryAddWithoutValidation("Cookie", "a=1; b=2; c=Zoë");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
