using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://sso.example.com/realms/example/protocol/openid-connect/token");
request.Headers.Add("Origin", "https://app.example.com");
request.Content = new FormUrlEncodedContent(new[]
{
    KeyValuePair.Create("client_id", "example-spa"),
    KeyValuePair.Create("grant_type", "authorization_code"),
    KeyValuePair.Create("code", "SplxlOBeZQQYbYS6WxSbIA"),
    KeyValuePair.Create("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk~."),
    KeyValuePair.Create("redirect_uri", "com.example.app:/oauth/callback"),
});
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded; charset=utf-8");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
