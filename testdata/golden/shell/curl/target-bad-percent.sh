curl 'https://api.example.com/100%/a%zz/%4?q=%&r=50%25%&&s=1&'
