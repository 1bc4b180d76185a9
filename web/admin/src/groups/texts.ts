import { textsOf } from '../texts';

const en = {
  title: 'Groups',
  people: 'People',
  search: 'Name of the group',
  add: 'Add a group',
  columns: { name: 'Name', description: 'Description', number: 'Number' },
  empty: 'No group yet',
  emptyAdvice:
    'A group is people who share rights: which lockers they may use, and in which shifts they work.',
  description: 'Description',
  edit: 'Edit',
  remove: 'Delete',
  removeTitle: (name: string) => `Delete the group ${name}?`,
  removeMeans: 'Its members stay, but lose what they may through it.',
  members: 'Members',
  searchMembers: 'Name or number',
  noMembers: 'Nobody is in this group yet',
  noMembersAdvice: 'Add people here, or give them the group in a file under Import.',
  addMember: 'Add a person',
  whom: 'Who?',
  columnsOfMembers: { name: 'Name', employeeId: 'Employee id', leave: 'Action' },
};

const de: typeof en = {
  title: 'Gruppen',
  people: 'Personen',
  search: 'Name der Gruppe',
  add: 'Gruppe hinzufügen',
  columns: { name: 'Name', description: 'Beschreibung', number: 'Nummer' },
  empty: 'Noch keine Gruppe',
  emptyAdvice:
    'Eine Gruppe sind Personen mit gleichen Rechten: welche Schränke sie nutzen dürfen und in welchen Schichten sie arbeiten.',
  description: 'Beschreibung',
  edit: 'Bearbeiten',
  remove: 'Löschen',
  removeTitle: (name) => `Die Gruppe ${name} löschen?`,
  removeMeans: 'Ihre Mitglieder bleiben, verlieren aber, was sie durch die Gruppe dürfen.',
  members: 'Mitglieder',
  searchMembers: 'Name oder Nummer',
  noMembers: 'Noch niemand in dieser Gruppe',
  noMembersAdvice: 'Personen hier hinzufügen, oder ihnen die Gruppe in einer Datei unter Importieren geben.',
  addMember: 'Person hinzufügen',
  whom: 'Wen?',
  columnsOfMembers: { name: 'Name', employeeId: 'Personalnummer', leave: 'Aktion' },
};

export const useGroupTexts = textsOf({ en, de });
