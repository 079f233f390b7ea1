curl --request 'A!#$%&'\''*+-.^_`|~z' 'https://api.example.com/odd'
