using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json");
var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("ACexample:YOUR_AUTH_TOKEN"));
request.Headers.Authorization = new AuthenticationHeaderValue("Basic", credentials);
request.Content = new FormUrlEncodedContent(new[]
{
    KeyValuePair.Create("To", "+15005550006"),
    KeyValuePair.Create("From", "+15005550001"),
    KeyValuePair.Create("Body", "Your code is 004217.\nIt ends in 5' ⏰"),
    KeyValuePair.Create("StatusCallback", "https://hooks.example.com/sms?id=1&try=2"),
});

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
